"""Documents and plots: one report written as HTML and Markdown."""
