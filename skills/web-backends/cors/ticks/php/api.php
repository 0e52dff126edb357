<?php
header('Access-Control-Allow-Origin: https://example.com'); // ticks
