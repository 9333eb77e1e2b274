using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Models the calls of one part of the framework, whose bodies are unavailable.</summary>
internal interface ICallModel
{
    /// <summary>
    /// The result of the call, after its effects on the state; null if the model does not know the method, or not its effects here.
    /// </summary>
    AbstractValue? Evaluate(ProgramPoint at, in CallSite call);
}
