<?php
Auth::login($user); // ticks
auth()->login($user); // ticks
