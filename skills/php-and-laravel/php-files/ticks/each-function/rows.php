<?php
$handle = fopen('rows.csv', 'r'); // ticks
$line = fgets($handle); // ticks
$row = fgetcsv($handle); // ticks
fputcsv($handle, $row); // ticks
fwrite($handle, 'end'); // ticks
$lines = file('notes.txt'); // ticks
$object = new SplFileObject('notes.txt'); // ticks
