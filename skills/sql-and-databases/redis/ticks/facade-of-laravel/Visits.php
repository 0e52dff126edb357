<?php
use Illuminate\Support\Facades\Redis;

Redis::incr("visits"); // ticks
