select * from silver;
