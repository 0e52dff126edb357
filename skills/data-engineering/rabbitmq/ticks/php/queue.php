<?php

use PhpAmqpLib\Connection\AMQPStreamConnection;

$channel = $connection->channel();
$channel->basic_publish($message, '', 'sales'); // ticks
$channel->basic_consume('sales', '', false, true, false, false, $read); // ticks
