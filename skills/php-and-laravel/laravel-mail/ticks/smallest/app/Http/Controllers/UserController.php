<?php
Mail::to($user)->send(new Welcome()); // ticks
Mail::to($user)->queue(new Welcome()); // ticks
Mail::to($user)->later(60, new Welcome()); // ticks
$user->notify(new Ordered()); // ticks
