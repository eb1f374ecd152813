#!/usr/bin/env dotnet
#:project Relance.Deploy
#:property PublishAot=false
return await new Relance.Deploy.UninstallGuideVerb().Run(args);
