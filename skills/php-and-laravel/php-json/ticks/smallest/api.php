<?php
header('Content-Type: application/json');
echo json_encode(['name' => 'Ana']); // ticks
$data = json_decode($text, true); // ticks
