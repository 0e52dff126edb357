import os
import pandas
