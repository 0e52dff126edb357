<?php
class Ordered extends Notification // ticks
{
}
