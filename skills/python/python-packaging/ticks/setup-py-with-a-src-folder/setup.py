from setuptools import setup

setup(name="shop", package_dir={"": "src"}, entry_points={"console_scripts": ["shop=shop:main"]})
