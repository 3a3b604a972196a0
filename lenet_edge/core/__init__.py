"""The ground floor: errors, files, the console, geometry, this machine, and the settings schema."""
