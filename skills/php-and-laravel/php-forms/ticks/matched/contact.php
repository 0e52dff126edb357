<?php
if (!preg_match('/^[a-z]+$/', $_POST['name'])) echo 'Only letters'; // ticks
