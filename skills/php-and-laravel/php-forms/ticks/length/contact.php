<?php
if (strlen($_POST['name']) < 3) echo 'Too short'; // ticks
