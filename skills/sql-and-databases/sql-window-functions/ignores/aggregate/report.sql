select city, count(*) from sale group by city;
