<?php
$email = filter_input(INPUT_POST, 'email', FILTER_VALIDATE_EMAIL); // ticks
