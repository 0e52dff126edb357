<?php
$long = array_filter($names, fn ($name) => strlen($name) > 3); // ticks
