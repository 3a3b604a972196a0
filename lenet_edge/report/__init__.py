"""Reports: documents as HTML and Markdown, and the plots in them."""
