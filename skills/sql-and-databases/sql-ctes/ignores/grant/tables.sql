grant select on sale to ana with grant option;
