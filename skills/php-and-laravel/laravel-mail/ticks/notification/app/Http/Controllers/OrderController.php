<?php
$user->notify(new Ordered()); // ticks
