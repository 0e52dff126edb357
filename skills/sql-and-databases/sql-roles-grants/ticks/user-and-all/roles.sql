CREATE USER 'baker'@'%' IDENTIFIED BY 'rye';
GRANT ALL ON shop.* TO 'baker'@'%'; -- ticks
