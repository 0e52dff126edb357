update sale set at = now() -- create trigger
