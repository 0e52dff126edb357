alter table sale add city text;
