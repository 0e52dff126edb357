<?php

$address = json_decode(file_get_contents("https://viacep.com.br/ws/$cep/json/")); // ticks

$request = curl_init("https://api.github.com/users/$name"); // ticks

$other = curl_init();
curl_setopt($other, CURLOPT_URL, "https://api.github.com/users/ana"); // ticks

$client = new \GuzzleHttp\Client();
$client->request('GET', 'https://api.github.com/users/ana'); // ticks

$github = new \GuzzleHttp\Client(['base_uri' => 'https://api.github.com']); // ticks
