<?php
$mailer = Mockery::mock(Mailer::class); // ticks
$mailer->shouldReceive('send')->once(); // ticks
