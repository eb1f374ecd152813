using System;
using System.ServiceModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;

namespace Relance.Plugin;

/// <summary>
/// The only way into Relance: opens a scope, lets the class do its one thing, and tells the platform what went wrong. One instance
/// serves many executions, so classes below it hold no state.
/// </summary>
public abstract class PluginBase : IPlugin
{
    /// <exception cref="InvalidPluginExecutionException">
    /// A person can put it right (the message says how, in that person's language), or the platform is asked to try again. Any other
    /// exception is a bug; its code is in the trace.
    /// </exception>
    public void Execute(IServiceProvider serviceProvider)
    {
        using var scope = Composition.Begin(serviceProvider);
        var execution = scope.ServiceProvider.GetRequiredService<Execution>();
        try
        {
            Run(execution, scope.ServiceProvider);
        }
        catch (UserMistake mistake)
        {
            var text = MistakeTexts.Of(mistake, scope.ServiceProvider.GetRequiredService<UserLanguage>().Culture);
            execution.Trace($"{text}");
            throw new InvalidPluginExecutionException(text);
        }
        catch (InvalidPluginExecutionException)
        {
            // Said by a step below this one, to the same user.
            throw;
        }
        catch (Exception problem) when (execution.IsAsynchronous && PassingFaults.Includes(problem))
        {
            execution.Trace($"RL-900 {GetType().Name}: {problem.Message} The platform is asked to try again.");
            throw new InvalidPluginExecutionException(OperationStatus.Retry, PassingFaults.CodeOf(problem), problem.Message);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            execution.Trace($"RL-901 {GetType().Name} {fault.Detail?.ErrorCode}: {fault.Message}");
            throw;
        }
        catch (Exception bug)
        {
            execution.Trace($"RL-999 {GetType().Name} on {execution.Context.MessageName} of {execution.Context.PrimaryEntityName} {execution.Context.PrimaryEntityId}: {bug}");
            throw;
        }
    }

    /// <summary>Does the work; everything it needs comes from the scope.</summary>
    protected abstract void Run(Execution execution, IServiceProvider services);
}
