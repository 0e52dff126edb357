<?php

$client = new MongoDB\Client($url); // ticks
$sales = $client->shop->sales;
$sales->insertOne(["city" => "Porto"]); // ticks
$sales->find(); // ticks
$sales->findOne(["city" => "Porto"]); // ticks
$sales->updateOne(["city" => "Porto"], ["$set" => ["city" => "Lyon"]]); // ticks
