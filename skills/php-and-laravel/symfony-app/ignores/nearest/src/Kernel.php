<?php
class Kernel extends BaseKernel
{
    use MicroKernelTrait;
}
