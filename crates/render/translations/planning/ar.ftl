### Checklists, calendar, embargo, preview links, an item's particulars.
