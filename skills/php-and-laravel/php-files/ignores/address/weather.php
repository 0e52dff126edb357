<?php
$answer = file_get_contents('https://example.com/weather');
