<?php

class Clock {}
