gzip a.sql # ticks
zip -r a.zip shop # ticks
bzip2 a.sql # ticks
xz a.sql # ticks
zstd a.sql # ticks
7z a a.7z shop # ticks
pg_dump shop # ticks
mysqldump shop # ticks
mongodump # ticks
