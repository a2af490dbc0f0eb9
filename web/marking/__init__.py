"""The assessment desk: pages, what they show, decisions and what is kept of them; and the page of one moment."""
