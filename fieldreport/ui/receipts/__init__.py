"""What arrived, what is missing, and what need not be kept here any longer."""
