"""What runs beside the sensor: engines, the digit reader, microcontroller firmware."""
