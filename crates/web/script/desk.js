// The desk works without this: it saves while one types, and shows a preview beside the text.
