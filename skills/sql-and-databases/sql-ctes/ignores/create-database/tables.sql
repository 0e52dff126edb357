create database shop with encoding 'utf8';
select 1;
