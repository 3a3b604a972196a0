"""The ground floor: errors, files, the console, this machine, and the schema of settings."""
