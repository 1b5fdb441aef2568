@echo off
rem Starts the CSP Workbench: the window when called without a command, else the command. See --help.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -version >nul 2>nul || (
	echo The CSP Workbench needs Java 21 or newer: install one, for example from adoptium.net, or set JAVA_HOME to one. 1>&2
	exit /b 2
)
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "CACHE=%LOCALAPPDATA%\csp-workbench"
set "DATA=%USERPROFILE%\.csp-workbench"
if defined CSP_WORKBENCH_DATA set "DATA=%CSP_WORKBENCH_DATA%"
set "SELECT=-product org.cspworkbench.app.product"
set "AREA=%DATA%\workspace"
if not "%~1"=="" if not "%~1"=="--data" if not "%~1"=="--database" (
	set "SELECT=-application org.cspworkbench.cli.application"
	set "AREA=%CACHE%\headless"
)
"%JAVA%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.util.logging.config.file="%~dp0logging.properties" -Dosgi.configuration.area="%CACHE%\configuration" -Dosgi.sharedConfiguration.area="%~dp0configuration" -Dosgi.configuration.cascaded=true -jar "%LAUNCHER%" %SELECT% -data "%AREA%" %*
exit /b %ERRORLEVEL%
