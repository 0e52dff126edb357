<?php
use Predis\Client;

$redis = new Client(); // ticks
$redis->set("visits"); // ticks
$redis->get("visits"); // ticks
$redis->setex("visits"); // ticks
$redis->incr("visits"); // ticks
$redis->hset("visits"); // ticks
$redis->lpush("visits"); // ticks
$redis->publish("visits"); // ticks
$redis->del("visits"); // ticks
