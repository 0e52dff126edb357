<?php

use Aws\S3\S3Client;
use Illuminate\Support\Facades\Storage;

$client = new S3Client(['region' => 'eu-west-1']);
$client->putObject(['Bucket' => 'shop']); // ticks
Storage::disk('s3')->put('a.png', $picture); // ticks
