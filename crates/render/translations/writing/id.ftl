### The editor: pickers, pasting, preview.
