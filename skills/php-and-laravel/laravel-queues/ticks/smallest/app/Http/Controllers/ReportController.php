<?php
SendReport::dispatch($report); // ticks
