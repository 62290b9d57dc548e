"""Handing reports on as consent allows: to another office, to a court, to the press; and consent that is taken back."""
