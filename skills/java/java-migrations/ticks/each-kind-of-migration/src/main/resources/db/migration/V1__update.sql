update sale set city = 'Recife';
