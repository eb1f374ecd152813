using System;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Registrations;

/// <summary>Tells the registration that one of the rows it was read from has changed.</summary>
internal sealed class RegistrationWatch : IPlugin
{
    private readonly RowRegistration registration;

    public RegistrationWatch(RowRegistration registration) => this.registration = registration;

    public void Execute(IServiceProvider serviceProvider) => registration.Changed();
}
