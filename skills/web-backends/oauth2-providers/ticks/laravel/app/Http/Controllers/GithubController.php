<?php
return Socialite::driver('github')->redirect(); // ticks
