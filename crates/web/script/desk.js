// The desk works without this. Pages that stand open for long get their own parts when they are there.
if (document.getElementById('editor')) import('/assets/editor/main.js');
