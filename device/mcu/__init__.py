"""The network on microcontrollers: boards, firmware, flashing and measuring."""
