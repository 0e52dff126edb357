<?php
class Said implements ShouldBroadcast // ticks
{
}
