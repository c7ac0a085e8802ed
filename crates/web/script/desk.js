// The desk works without this. Pages that stand open for long get their own parts when they are there.
// A line that is lost while the page opens must not leave anybody without the editor: it is asked for again.
const open = (wait) => import('/assets/editor/main.js').catch(() => setTimeout(open, wait, Math.min(wait * 2, 30000)));
if (document.getElementById('editor')) open(500);
