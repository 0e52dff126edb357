create role reader -- grant select on sale to reader
