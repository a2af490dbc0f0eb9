"""What a scenario may switch on beside relations: people in need, trade, and security."""
